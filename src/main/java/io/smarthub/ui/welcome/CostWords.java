package io.smarthub.ui.welcome;

import io.smarthub.app.billing.Offer;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.util.Currency;

/** What the button that goes on does to the plan, and what that costs. */
final class CostWords {

    private final Texts texts;
    private final Formats formats;
    private final PlanSentences sentences;

    CostWords(Texts texts, Formats formats, PlanSentences sentences) {
        this.texts = texts;
        this.formats = formats;
        this.sentences = sentences;
    }

    /** A currency without prices refuses nothing: another one can be chosen on the same page. FREE begins anyway where the plan is to end. */
    String sentence(PlanOffers offers, PlanCode chosen, Currency currency) {
        return offers.offer(chosen)
                .map(offer -> switch (offer) {
                    case Offer.Refused(Refusal.NotSoldIn _) -> begin(offers, chosen, currency);
                    case Offer.Refused(Refusal.AlreadySo _) -> present(offers, currency);
                    case Offer.Refused(Refusal why) ->
                        texts.get("plan.refused", chosen, sentences.refusal().apply(why));
                    case Offer.Possible(Preview preview) ->
                        offers.runs() ? sentences.change().apply(preview) : begin(offers, chosen, currency);
                })
                .orElseGet(() -> present(offers, currency));
    }

    /** That choosing the plan brings something else than was said, and what. */
    String differs(PlanOffers offers, Preview now) {
        return now.before().period().isPresent()
                ? texts.get("plan.differs", sentences.change().apply(now))
                : texts.get(
                        "plan.differs-first",
                        begin(offers, now.after().plan().code(), now.after().currency()));
    }

    private String present(PlanOffers offers, Currency currency) {
        return sentences.present().apply(offers.view()).orElseGet(() -> begin(offers, offers.present(), currency));
    }

    private String begin(PlanOffers offers, PlanCode chosen, Currency currency) {
        Money price = offers.catalogue().plan(chosen).price(currency);
        return price.isPositive()
                ? texts.get(
                        "cost",
                        chosen,
                        formats.money(price.minor(), price.currency().getCurrencyCode()))
                : texts.get("cost.none");
    }
}
