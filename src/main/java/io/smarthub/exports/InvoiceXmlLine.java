package io.smarthub.exports;

import io.smarthub.domain.billing.Vat;
import javax.xml.stream.XMLStreamException;

/**
 * A line of an e-invoice (BG-25). The price is the line's whole amount for its pieces, so that quantity × price ÷ price base is the
 * line's amount to the cent, also where days were rounded. A line that takes has a negative quantity, since prices may not be
 * negative (BR-27).
 */
final class InvoiceXmlLine {

    private static final String PIECE = "C62";

    private InvoiceXmlLine() {}

    static void write(Elements xml, int number, InvoiceItem item, String explained, InvoiceXmlVat rates)
            throws XMLStreamException {
        xml.within("ram:AssociatedDocumentLineDocument", () -> xml.text("ram:LineID", String.valueOf(number)));
        xml.within("ram:SpecifiedTradeProduct", () -> {
            xml.text("ram:SellerAssignedID", item.line().code());
            xml.text("ram:Name", item.name());
            xml.text("ram:Description", explained);
        });
        String price = item.amount().decimal().abs().toPlainString();
        String base = String.valueOf(Math.abs(item.pieces()));
        xml.within(
                "ram:SpecifiedLineTradeAgreement",
                () -> xml.within("ram:NetPriceProductTradePrice", () -> {
                    xml.text("ram:ChargeAmount", price);
                    xml.text("ram:BasisQuantity", base, "unitCode", PIECE);
                }));
        xml.within(
                "ram:SpecifiedLineTradeDelivery",
                () -> xml.text("ram:BilledQuantity", String.valueOf(item.pieces()), "unitCode", PIECE));
        xml.within("ram:SpecifiedLineTradeSettlement", () -> settlement(xml, item, rates));
    }

    private static void settlement(Elements xml, InvoiceItem item, InvoiceXmlVat rates) throws XMLStreamException {
        Vat vat = item.line().vat();
        xml.within("ram:ApplicableTradeTax", () -> {
            xml.text("ram:TypeCode", "VAT");
            xml.text("ram:CategoryCode", rates.category(vat));
            rates.rate(xml, vat);
        });
        if (item.isBought()) {
            xml.within(
                    "ram:BillingSpecifiedPeriod",
                    () -> InvoiceXml.period(xml, item.line().from(), item.line().until()));
        }
        xml.within(
                "ram:SpecifiedTradeSettlementLineMonetarySummation",
                () -> xml.text("ram:LineTotalAmount", InvoiceXml.plain(item.amount())));
    }
}
