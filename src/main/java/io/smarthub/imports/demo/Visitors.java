package io.smarthub.imports.demo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Invents visitors, lets some of them return, and counts their visits. */
final class Visitors {

    private static final double RETURNING = 0.24;
    private static final double NAMED = 0.72;

    private final Shop shop;
    private final List<String> mailHosts;
    private final Dice dice;
    private final Map<String, Visitor> all = new LinkedHashMap<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> mails = new HashSet<>();

    Visitors(Shop shop, Dice dice) {
        this.shop = shop;
        this.dice = dice;
        this.mailHosts = Tongue.texts(DemoAssets.tree("people.json").get("mailHosts"));
    }

    List<Visitor> all() {
        return List.copyOf(all.values());
    }

    /** A new visitor of that language, or one who was here before. */
    Visitor next(Tongue tongue) {
        if (dice.chance(RETURNING)) {
            List<Visitor> known = all.values().stream()
                    .filter(visitor -> visitor.isNamed() && visitor.language().equals(tongue.language()))
                    .toList();
            if (!known.isEmpty()) {
                return dice.pick(known);
            }
        }
        return invent(tongue, dice.chance(NAMED));
    }

    /** A new visitor who has not said who it is. */
    Visitor stranger(Tongue tongue) {
        return invent(tongue, false);
    }

    void add(Visitor visitor) {
        all.put(visitor.id(), visitor);
    }

    /** How often this visitor has been here, this time included. */
    int visit(Visitor visitor) {
        return Objects.requireNonNull(visits.merge(visitor.id(), dice.between(1, 3), Integer::sum));
    }

    private Visitor invent(Tongue tongue, boolean named) {
        String id = "demo-v%04d".formatted(all.size() + 1);
        String first = dice.pick(tongue.firstNames());
        String last = dice.pick(tongue.lastNames());
        String[] place = dice.pick(shop.cities().getOrDefault(tongue.language(), List.of()))
                .split("\\|", 2);
        Visitor visitor = new Visitor(
                id,
                tongue.language(),
                named ? first + " " + last : number(tongue),
                named ? mail(first, last) : null,
                named && dice.chance(0.35) ? phone(place[1]) : null,
                named && dice.chance(0.06) ? dice.pick(tongue.contactNotes()) : null,
                dice.chance(0.9) ? place[0] + ", " + place[1] : null,
                dice.pick(shop.browsers()),
                dice.pick(styles(tongue)));
        add(visitor);
        return visitor;
    }

    private static List<TypingStyle> styles(Tongue tongue) {
        List<TypingStyle> styles = new ArrayList<>(List.of(
                TypingStyle.CAREFUL,
                TypingStyle.CAREFUL,
                TypingStyle.CAREFUL,
                TypingStyle.CAREFUL,
                TypingStyle.LOWER_CASE,
                TypingStyle.LOWER_CASE,
                TypingStyle.NO_FULL_STOP,
                TypingStyle.NO_FULL_STOP,
                TypingStyle.HASTY));
        if (tongue.language().equals("de")) {
            styles.add(TypingStyle.PLAIN_LETTERS);
        }
        return styles;
    }

    private String number(Tongue tongue) {
        return (tongue.language().equals("de") ? "Besucher " : "Visitor ") + dice.between(1000, 9999);
    }

    /** Reserved host names only: nobody is written to by accident. */
    private String mail(String first, String last) {
        String base = plain(first) + "." + plain(last);
        String host = dice.pick(mailHosts);
        String mail = base + "@" + host;
        for (int again = 2; !mails.add(mail); again++) {
            mail = base + again + "@" + host;
        }
        return mail;
    }

    private static String plain(String name) {
        String letters = name.replace("ß", "ss").replace("ø", "o").replace("ı", "i");
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Numbers kept free for films and books. */
    private @Nullable String phone(String country) {
        return switch (country) {
            case "United Kingdom" -> "+44 7700 900%03d".formatted(dice.between(0, 999));
            case "Germany" ->
                dice.pick(List.of("+49 30 23125 ", "+49 69 90009 ", "+49 40 66969 ", "+49 89 99998 "))
                        + "%03d".formatted(dice.between(0, 999));
            case "United States" -> "+1 617 555 01%02d".formatted(dice.between(0, 99));
            default -> null;
        };
    }
}
