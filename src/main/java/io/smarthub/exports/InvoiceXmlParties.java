package io.smarthub.exports;

import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.Seller;
import javax.xml.stream.XMLStreamException;

/** Seller (BG-4) and buyer (BG-7) of an e-invoice. */
final class InvoiceXmlParties {

    private final Elements xml;
    private final Invoice invoice;

    InvoiceXmlParties(Elements xml, Invoice invoice) {
        this.xml = xml;
        this.invoice = invoice;
    }

    void write() throws XMLStreamException {
        Seller seller = invoice.details().seller();
        xml.within("ram:SellerTradeParty", () -> party(seller.party(), seller.registration()));
        xml.within("ram:BuyerTradeParty", () -> party(invoice.details().buyer(), ""));
    }

    private void party(Party party, String registration) throws XMLStreamException {
        xml.text("ram:Name", party.name());
        if (!registration.isBlank()) {
            xml.within("ram:SpecifiedLegalOrganization", () -> xml.text("ram:ID", registration));
        }
        xml.within("ram:PostalTradeAddress", () -> {
            xml.text("ram:PostcodeCode", party.postcode());
            xml.text("ram:LineOne", party.street());
            xml.text("ram:CityName", party.city());
            xml.text("ram:CountryID", party.country());
        });
        if (!party.vatId().isEmpty() && !new InvoiceXmlVat(invoice).isOutside()) {
            xml.within("ram:SpecifiedTaxRegistration", () -> xml.text("ram:ID", party.vatId(), "schemeID", "VA"));
        }
    }
}
