package io.smarthub.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.smarthub.domain.billing.Party.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuyerTest {

    private final Shop shop = Shop.inPrague();

    @Test
    void isWrittenAsItIsCompared() {
        Party party = new Party(" Acme ", " Weg 1", "10115 ", " Berlin", " de", "de 123-456 789");

        assertThat(party).isEqualTo(new Party("Acme", "Weg 1", "10115", "Berlin", "DE", "DE123456789"));
        assertThat(party.wrong()).isEmpty();
    }

    @Test
    void namesEveryPartThatCannotBePrinted() {
        Party party = new Party("A\nB", "x".repeat(201), "1\t", "\u0007", "XX", "123");

        assertThat(shop.refusal("2026-01-31T10:00", new Action.SetBuyer(new Buyer(party, ""))))
                .asInstanceOf(type(Refusal.UnusableBuyer.class))
                .satisfies(refusal -> assertThat(refusal.wrong())
                        .containsExactly(Part.NAME, Part.STREET, Part.CITY, Part.COUNTRY, Part.VAT_ID))
                .satisfies(refusal -> assertThat(refusal.note()).isFalse());
    }

    @Test
    void aNoteMayHaveLinesButNotBeTooLong() {
        shop.at("2026-01-31T10:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "Order 7\nCost centre 9")));

        assertThat(shop.refusal("2026-01-31T10:00", new Action.SetBuyer(new Buyer(Party.UNKNOWN, "x".repeat(501)))))
                .asInstanceOf(type(Refusal.UnusableBuyer.class))
                .satisfies(refusal -> assertThat(refusal.wrong()).isEmpty())
                .satisfies(refusal -> assertThat(refusal.note()).isTrue());
        assertThat(shop.now().buyer().note()).isEqualTo("Order 7\nCost centre 9");
    }

    @Test
    void theSameAgainChangesNothing() {
        assertThat(shop.refusal("2026-01-31T10:00", new Action.SetBuyer(Buyer.UNKNOWN)))
                .isInstanceOf(Refusal.AlreadySo.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE123456789",
                "ATU12345678",
                "CHE123456789",
                "FRXX123456789",
                "EL123456789",
                "ESA1234567B",
                "IE1234567FA",
                "NL123456789B01",
                "GB123456789"
            })
    void takesVatIdsOfEveryCountry(String id) {
        assertThat(new Party("", "", "", "", "", id).wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DE,DE12", "DE,FR12123456789", "CZ,DE123456789", "'',DE12", "'',12"})
    void refusesWhatIsNoVatIdOfTheCountry(String country, String id) {
        assertThat(new Party("", "", "", "", country, id).wrong()).containsExactly(Part.VAT_ID);
    }

    @ParameterizedTest
    @CsvSource({
        "CZ6508000000192000145399,true",
        "DE89370400440532013000,true",
        "'',true",
        "DE89370400440532013001,false",
        "DE8937040044,false",
        "de89370400440532013000,false",
        "XX,false"
    })
    void checksAnIbansDigits(String iban, boolean valid) {
        assertThat(Iban.isValid(iban)).isEqualTo(valid);
    }
}
