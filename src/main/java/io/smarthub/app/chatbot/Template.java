package io.smarthub.app.chatbot;

/** A chatbot to begin with, in every language of the product. */
public enum Template {
    SHOP_FAQ,
    OPENING_HOURS,
    ORDER_STATUS
}
