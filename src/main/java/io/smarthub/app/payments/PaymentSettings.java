package io.smarthub.app.payments;

import io.smarthub.app.words.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Where payments are collected, to be shown.
 *
 * @param collectFrom bills of that day and later ones are collected
 * @param messages whether the web chat's server takes the gateway's messages
 * @param problems why the owner's file is not used, all of it; empty where it is, or where there is none
 */
public record PaymentSettings(
        PaymentPlace place, LocalDate collectFrom, boolean messages, List<PaymentProblem> problems) {

    private static final String BUNDLE = "io.smarthub.i18n.payments";

    public PaymentSettings {
        problems = List.copyOf(problems);
    }

    /** By bank transfer, recorded by hand. */
    public static PaymentSettings byHand(List<PaymentProblem> problems) {
        return new PaymentSettings(PaymentPlace.BY_HAND, LocalDate.MAX, false, problems);
    }

    /** One line that says it, in a language: "Payments: bank transfer, recorded by hand". */
    public String in(Locale locale) {
        String name = place.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Spoken(BUNDLE, locale).pattern("payments.place." + name);
    }
}
