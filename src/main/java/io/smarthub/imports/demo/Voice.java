package io.smarthub.imports.demo;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns written lines into said ones: picks among {@code [a|b]}, answers the last pick with the same one of {@code
 * [=a|b]}, and fills {@code {slots}}, the same all through a conversation.
 */
final class Voice {

    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final Tongue tongue;
    private final Shop shop;
    private final Dice dice;
    private final ZonedDateTime start;
    private final Map<String, String> said = new HashMap<>();
    private int chosen;

    Voice(Tongue tongue, Shop shop, Dice dice, ZonedDateTime start) {
        this.tongue = tongue;
        this.shop = shop;
        this.dice = dice;
        this.start = start;
    }

    void set(String slot, String value) {
        said.put(slot, value);
    }

    /** Begins a new topic: slots get new values, except those of the people involved. */
    void changeTopic() {
        said.keySet().retainAll(List.of("agent", "agent2", "first", "full", "hi"));
    }

    String phrase(String pool) {
        return say(dice.pick(tongue.phrase(pool)));
    }

    String say(String line) {
        String filled = CHOICE.matcher(line).replaceAll(choice -> Matcher.quoteReplacement(choose(choice.group(1))));
        for (Matcher slot = SLOT.matcher(filled); slot.find(); slot = SLOT.matcher(filled)) {
            filled = filled.substring(0, slot.start()) + value(slot.group(1)) + filled.substring(slot.end());
        }
        return filled.strip();
    }

    private String choose(String written) {
        boolean answer = written.startsWith("=");
        String[] options = (answer ? written.substring(1) : written).split("\\|", -1);
        if (!answer) {
            chosen = dice.between(0, options.length - 1);
        }
        return options[Math.min(chosen, options.length - 1)];
    }

    private String value(String slot) {
        String known = said.get(slot);
        if (known != null) {
            return known;
        }
        String fresh = invent(slot);
        said.put(slot, fresh);
        return fresh;
    }

    private String invent(String slot) {
        return switch (slot) {
            case "order", "order2" -> "NK-" + dice.between(20100, 48999);
            case "tea", "pot", "mug", "lamp" -> product(slot);
            case "tea2" -> other("tea");
            case "city" ->
                dice.pick(Objects.requireNonNull(shop.cities().get(tongue.language())))
                        .split("\\|", 2)[0];
            case "n" -> String.valueOf(dice.between(2, 4));
            case "sum" -> dice.between(19, 148) + (tongue.language().equals("de") ? ",90 €" : ".90 €");
            case "past" -> weekday(-dice.between(2, 5));
            case "soon" -> weekday(dice.between(1, 4));
            case "greet" -> dice.pick(tongue.phrase(greeting()));
            case "full", "giver" -> dice.pick(tongue.firstNames()) + " " + dice.pick(tongue.lastNames());
            case "first" -> dice.pick(tongue.firstNames());
            case "street", "depot", "company" -> dice.pick(tongue.phrase(slot));
            default -> throw new IllegalStateException("no such slot: " + slot);
        };
    }

    private String greeting() {
        int hour = start.getHour();
        return hour >= 5 && hour < 11 ? "greetMorning" : hour < 17 && hour >= 11 ? "greetDay" : "greetEvening";
    }

    private String product(String kind) {
        return dice.pick(Objects.requireNonNull(shop.products().get(kind)));
    }

    private String other(String kind) {
        String first = value(kind);
        return dice.pick(Objects.requireNonNull(shop.products().get(kind)).stream()
                .filter(name -> !name.equals(first))
                .toList());
    }

    private String weekday(int days) {
        DayOfWeek day = start.plusDays(days).getDayOfWeek();
        DayOfWeek working = day == DayOfWeek.SUNDAY ? DayOfWeek.FRIDAY : day;
        return working.getDisplayName(TextStyle.FULL, tongue.locale());
    }
}
