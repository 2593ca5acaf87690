package io.smarthub.domain.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriggeringTest {

    private static final Allowance PLENTY = new Allowance(true, 100);
    /** A Tuesday. */
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-10T09:00:00+01:00[Europe/Berlin]");

    @Test
    void showsTheFirstByPriorityThenById() {
        Flow late = flow("a", 20, Shop.AT_ONCE);
        Flow first = flow("c", 10, Shop.AT_ONCE);
        Flow second = flow("d", 10, Shop.AT_ONCE);

        assertThat(decide(List.of(late, second, first), visitor())).isEqualTo(new Decision.Show(first));
    }

    @Test
    void showsTheNewestPublishedVersion() {
        Flow first = flow("a", 1, Shop.AT_ONCE);
        Flow second = first.publishedAs(2);
        Flow draft = new Flow("a", "A", 3, "en", 1, false, false, Shop.AT_ONCE, Shop.tree());

        assertThat(decide(List.of(second, first, draft), visitor())).isEqualTo(new Decision.Show(second));
        assertThat(why(decide(List.of(draft), visitor()))).isEqualTo(WhyNot.NONE_PUBLISHED);
    }

    @Test
    void saysWhyNone() {
        Flow flow = flow("a", 1, Shop.AT_ONCE);
        Situation hidden = Shop.visitor(Duration.ZERO, false, false, null, Set.of(), true, Phase.NONE);

        assertThat(why(decide(List.of(flow), hidden))).isEqualTo(WhyNot.WIDGET_HIDDEN);
        assertThat(why(decide(flow, visitor(), new Allowance(false, 0), NOW))).isEqualTo(WhyNot.PLAN_WITHOUT_CHATBOT);
        assertThat(why(decide(flow, visitor(), new Allowance(true, 0), NOW))).isEqualTo(WhyNot.NO_UNITS_LEFT);
        assertThat(decide(flow, visitor(), new Allowance(true, 1), NOW)).isEqualTo(new Decision.Show(flow));
        assertThat(why(decide(List.of(flow), in(Phase.ACTIVE)))).isEqualTo(WhyNot.CHATBOT_ACTIVE);
        assertThat(why(decide(List.of(flow), in(Phase.HANDED_OVER)))).isEqualTo(WhyNot.HANDED_OVER);
        assertThat(why(decide(List.of(flow), in(Phase.AGENT)))).isEqualTo(WhyNot.AGENT_SPEAKS);
        assertThat(decide(List.of(flow), in(Phase.ENDED))).isEqualTo(new Decision.Show(flow));
    }

    @Test
    void waitsForItsDelayAndSaysHowLong() {
        Flow soon = flow("soon", 2, Trigger.of(new When.AfterLanding(Duration.ofSeconds(15))));
        Flow later = flow("later", 1, Trigger.of(new When.AfterLanding(Duration.ofSeconds(60))));

        assertThat(decide(List.of(soon, later), visitor())).isInstanceOfSatisfying(Decision.None.class, none -> {
            assertThat(none.flows()).containsEntry("soon", WhyNot.NOT_YET);
            assertThat(none.askAgainIn()).isEqualTo(Duration.ofSeconds(5));
        });
        assertThat(decide(List.of(soon, later), after(Duration.ofSeconds(15)))).isEqualTo(new Decision.Show(soon));
    }

    @Test
    void happensOnOpeningTheChatBoxOnAMessageOrWithoutAReply() {
        Flow opened = flow("a", 1, Trigger.of(new When.ChatOpened()));
        Flow message = flow("b", 1, Trigger.of(new When.AfterMessage()));
        Flow silence = flow("c", 1, Trigger.of(new When.WithoutReply(Duration.ofMinutes(2))));

        assertThat(((Decision.None) decide(List.of(opened, message, silence), visitor())).askAgainIn())
                .as("waiting alone does not help")
                .isNull();
        assertThat(decide(List.of(opened), talking(true, false, null))).isEqualTo(new Decision.Show(opened));
        assertThat(decide(List.of(message), talking(true, true, Duration.ZERO))).isEqualTo(new Decision.Show(message));
        assertThat(((Decision.None) decide(List.of(silence), talking(true, true, Duration.ofSeconds(30)))).askAgainIn())
                .isEqualTo(Duration.ofSeconds(90));
        assertThat(decide(List.of(silence), talking(true, true, Duration.ofMinutes(2))))
                .isEqualTo(new Decision.Show(silence));
    }

    @Test
    void comparesPagesAsPeopleMeanThem() {
        assertThat(onPage("IS https://shop.example/cart", "https://Shop.example/cart/#top", ""))
                .isTrue();
        assertThat(onPage("IS https://shop.example/cart", "https://shop.example/cart/2", ""))
                .isFalse();
        assertThat(onPage("IS_NOT https://shop.example/", "https://shop.example", ""))
                .isFalse();
        assertThat(onPage("CONTAINS /shop/", "https://a.example/shop/2", "")).isTrue();
        assertThat(onPage("CONTAINS /shop/", "https://a.example/shopping", "")).isFalse();
        assertThat(onPage("DOES_NOT_CONTAIN checkout", "https://a.example/Checkout", ""))
                .isFalse();
    }

    @Test
    void anyWantedPageWillDoButNoExcludedOne() {
        Trigger trigger = pages(
                new PageRule(PageRule.Part.URL, PageRule.Test.CONTAINS, "/shoes"),
                new PageRule(PageRule.Part.TITLE, PageRule.Test.CONTAINS, "Boots"),
                new PageRule(PageRule.Part.TITLE, PageRule.Test.DOES_NOT_CONTAIN, "Sold out"));

        assertThat(trigger.fitsPage("https://a.example/shoes", "Shoes")).isTrue();
        assertThat(trigger.fitsPage("https://a.example/x", "Winter boots")).isTrue();
        assertThat(trigger.fitsPage("https://a.example/x", "Socks")).isFalse();
        assertThat(trigger.fitsPage("https://a.example/shoes", "SOLD OUT")).isFalse();
    }

    @Test
    void isForItsAudience() {
        Flow returning = audience(new Audience(Set.of(Audience.History.RETURNING), Set.of(), Set.of()));
        Flow mobile = audience(new Audience(Set.of(), Set.of(Audience.Device.MOBILE), Set.of()));
        Flow german = audience(new Audience(Set.of(), Set.of(), Set.of("de")));
        Flow english = audience(new Audience(Set.of(), Set.of(), Set.of("en")));

        assertThat(reason(returning, NOW)).isEqualTo(WhyNot.HISTORY);
        assertThat(reason(mobile, NOW)).isEqualTo(WhyNot.DEVICE);
        assertThat(reason(german, NOW)).isEqualTo(WhyNot.LANGUAGE);
        assertThat(decide(List.of(english), visitor())).as("en-GB").isEqualTo(new Decision.Show(english));
    }

    @Test
    void keepsItsScheduleInTheAccountsZone() {
        assertThat(reason(schedule(Schedule.Attendance.OFFLINE, Set.of(), Set.of()), NOW))
                .isEqualTo(WhyNot.ATTENDANCE);
        assertThat(reason(schedule(Schedule.Attendance.ANY, Set.of(Month.APRIL), Set.of()), NOW))
                .isEqualTo(WhyNot.MONTH);
        assertThat(reason(schedule(Schedule.Attendance.ANY, Set.of(), Set.of(DayOfWeek.MONDAY)), NOW))
                .isEqualTo(WhyNot.WEEKDAY);
        Flow nineToFive = schedule(
                Schedule.Attendance.ANY,
                Set.of(),
                Set.of(),
                new Schedule.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
        assertThat(decide(nineToFive, visitor(), PLENTY, NOW)).isEqualTo(new Decision.Show(nineToFive));
        assertThat(reason(nineToFive, NOW.withHour(8).withMinute(59))).isEqualTo(WhyNot.HOURS);
        assertThat(reason(nineToFive, NOW.withHour(17)))
                .as("the end is excluded")
                .isEqualTo(WhyNot.HOURS);
    }

    @Test
    void hoursAfterMidnightBelongToTheDayOnWhichTheyBegan() {
        Flow fridayNight = schedule(
                Schedule.Attendance.ANY,
                Set.of(),
                Set.of(DayOfWeek.FRIDAY),
                new Schedule.Hours(LocalTime.of(22, 0), LocalTime.of(6, 0)));
        ZonedDateTime friday = ZonedDateTime.parse("2026-03-13T00:00:00+01:00[Europe/Berlin]");

        assertThat(reason(fridayNight, friday.withHour(3))).isEqualTo(WhyNot.WEEKDAY);
        assertThat(reason(fridayNight, friday.withHour(12))).isEqualTo(WhyNot.HOURS);
        assertThat(decide(fridayNight, visitor(), PLENTY, friday.withHour(23)))
                .isEqualTo(new Decision.Show(fridayNight));
        assertThat(decide(fridayNight, visitor(), PLENTY, friday.plusDays(1).withHour(3)))
                .isEqualTo(new Decision.Show(fridayNight));
        assertThat(reason(fridayNight, friday.plusDays(1).withHour(23))).isEqualTo(WhyNot.WEEKDAY);
    }

    @Test
    void keepsSeveralHoursADay_eachWithItsOwnBeginning() {
        Flow twice = schedule(
                Schedule.Attendance.ANY,
                Set.of(),
                Set.of(DayOfWeek.FRIDAY),
                new Schedule.Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                new Schedule.Hours(LocalTime.of(22, 0), LocalTime.of(6, 0)));
        ZonedDateTime friday = ZonedDateTime.parse("2026-03-13T00:00:00+01:00[Europe/Berlin]");

        assertThat(decide(twice, visitor(), PLENTY, friday.withHour(9))).isEqualTo(new Decision.Show(twice));
        assertThat(reason(twice, friday.withHour(12))).isEqualTo(WhyNot.HOURS);
        assertThat(decide(twice, visitor(), PLENTY, friday.withHour(22))).isEqualTo(new Decision.Show(twice));
        assertThat(decide(twice, visitor(), PLENTY, friday.plusDays(1).withHour(5)))
                .isEqualTo(new Decision.Show(twice));
        assertThat(reason(twice, friday.plusDays(1).withHour(9))).isEqualTo(WhyNot.WEEKDAY);
    }

    @Test
    void isShownOnceASessionUnlessItMayBeShownAgain() {
        Flow once = flow("a", 1, Shop.AT_ONCE);
        Flow often = flow(
                "a",
                1,
                new Trigger(
                        new When.AfterLanding(Duration.ZERO), List.of(), Audience.EVERYBODY, Schedule.ALWAYS, false));
        Situation again = Shop.visitor(Duration.ZERO, false, false, null, Set.of("a"), false, Phase.ENDED);

        assertThat(((Decision.None) decide(List.of(once), again)).flows()).containsEntry("a", WhyNot.SHOWN_IN_SESSION);
        assertThat(decide(List.of(often), again)).isEqualTo(new Decision.Show(often));
    }

    private static boolean onPage(String rule, String url, String title) {
        String[] words = rule.split(" ", 2);
        return pages(new PageRule(PageRule.Part.URL, PageRule.Test.valueOf(words[0]), words[1]))
                .fitsPage(url, title);
    }

    private static Trigger pages(PageRule... rules) {
        return new Trigger(
                new When.AfterLanding(Duration.ZERO), List.of(rules), Audience.EVERYBODY, Schedule.ALWAYS, true);
    }

    private static Flow audience(Audience audience) {
        return flow(
                "a", 1, new Trigger(new When.AfterLanding(Duration.ZERO), List.of(), audience, Schedule.ALWAYS, true));
    }

    private static Flow schedule(
            Schedule.Attendance attendance, Set<Month> months, Set<DayOfWeek> weekdays, Schedule.Hours... hours) {
        Schedule schedule = new Schedule(attendance, months, weekdays, List.of(hours));
        return flow(
                "a",
                1,
                new Trigger(new When.AfterLanding(Duration.ZERO), List.of(), Audience.EVERYBODY, schedule, true));
    }

    private static Flow flow(String id, int priority, Trigger trigger) {
        return new Flow(id, id, 1, "en", priority, true, false, trigger, Shop.tree());
    }

    private static Decision decide(List<Flow> flows, Situation situation) {
        return Triggering.of(flows).decide(situation, PLENTY, NOW);
    }

    private static Decision decide(Flow flow, Situation situation, Allowance allowance, ZonedDateTime now) {
        return Triggering.of(List.of(flow)).decide(situation, allowance, now);
    }

    private static WhyNot reason(Flow flow, ZonedDateTime now) {
        return ((Decision.None) decide(flow, visitor(), PLENTY, now)).flows().get(flow.id());
    }

    private static WhyNot why(Decision decision) {
        return ((Decision.None) decision).why();
    }

    private static Situation visitor() {
        return after(Duration.ofSeconds(10));
    }

    private static Situation after(Duration onPage) {
        return situation(onPage, false, false, null, Phase.NONE);
    }

    private static Situation talking(boolean opened, boolean wrote, Duration unanswered) {
        return situation(Duration.ZERO, opened, wrote, unanswered, Phase.NONE);
    }

    private static Situation in(Phase phase) {
        return situation(Duration.ZERO, false, false, null, phase);
    }

    private static Situation situation(
            Duration onPage, boolean opened, boolean wrote, Duration unanswered, Phase phase) {
        return Shop.visitor(onPage, opened, wrote, unanswered, Set.of(), false, phase);
    }
}
