package io.smarthub.e2e.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Shop;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Moments of a visit on the demo shop's page; leaves pictures in {@code target/widget-pictures} to be looked at. */
class ShopPicturesIT extends AtTheShop {

    private static final Path PICTURES = Path.of("target/widget-pictures");

    @Test
    void aVisitFromTheChatbotToTheRating() {
        RunningShop shop = shop(Shop.flow());
        visit(shop);
        widget.untilShown(".teaser");
        take("shop-chatbot");
        widget.open().choose("Delivery");
        widget.choose("Times");
        widget.untilSaid("chatbot", "Two days.");
        take("shop-clicked");
        widget.say("Can it be here on Saturday?");
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
        take("shop-waiting");
        shop.reply("Yes, when you order until noon today. Shall I wrap it as a present?");
        widget.untilSaid("agent", "Yes, when you order until noon today. Shall I wrap it as a present?");
        take("shop-answered");
        browser.size(390, 780, true);
        take("shop-answered-phone");
        shop.resolve();
        widget.untilShown(".rating");
        take("shop-rating-phone");
        browser.size(1100, 820, false);
        widget.rate(3, "Quick and kind.");
        widget.untilGone(".rating");
        browser.until("it is stored", () -> shop.newest().summary().rating() != null);
        take("shop-rated");
        assertThat(widget.lines()).contains("Thank you for your rating");
    }

    private void take(String name) {
        browser.picture(PICTURES.resolve(name + ".png"));
    }
}
