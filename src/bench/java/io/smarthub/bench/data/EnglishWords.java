package io.smarthub.bench.data;

import java.util.List;

/** English words of a shop’s conversations, the most frequent first, and parts of rarer ones. */
final class EnglishWords {

    static final List<String> FREQUENT = words("""
            the to a I and my is in it for of you not have can order on please with that when was do what this your me be
            are how will but so if would like delivery any there from as at or we has been get could an no need by which
            still much know want return shipping only they size just send now one out some also more time back already
            email does same help thank thanks product address price refund date today number shop paid hello available
            colour week days check change sent about card received payment account cancel long possible day where after
            online new parcel tracking then until wrong website stock pay before item arrived because other exchange two
            tell yesterday tomorrow invoice code discount did had her his its our than them these think too try us use
            very well were who why first last made make many way work working year right see seems since should something
            sorry sure take through under while without yes yet
            """);

    static final List<String> ROOTS = words("""
            order parcel deliver ship pack return price color size shop cart pay bill mail door box label stock weigh
            measure print check clean clear close cook cover craft cut dark deal depart design dish draw dress drive dry
            dust earn ease edge enter even fabric fair farm fast fill film find fine fire fit fix flat flow fold foot form
            frame free fresh front fruit garden gate gift glass glow gold grade grain grand green grip ground group grow
            guard guest guide half hand hang hard harm heat heavy hinge hold home hook house ink iron join jump keep kind
            kitchen knit lamp land large lead leaf leather lift light line link list load lock loop loud lower machine
            main mark match mend metal mild mind mirror mix model mount move narrow neat nest new notch note oil open
            outer oven paint pair panel paper park part pass paste patch path pattern pearl pick piece pin pipe plain plan
            plant plate play plug point polish porch port post pot pour power press proof pull pump push quick quiet rack
            rail rain raise range rapid reach read rest ride ring rise roof room rope rough round row rub run rust safe
            sand save scale screen screw seal seam season seat send set sew shade shape share sharp shelf shine short show
            side sign silk skin sleep sleeve slide slim slip slow smart smooth snap soft soil sole solid sort sound space
            spare spin split spot spray spring square stack stair stand start steam steel step stick stiff stitch stone
            stool store storm straight strap stretch string strip strong style sun support swap sweep swim table tag tail
            tank tap tape taste tea tear test text thick thin thread tie tile tin tip tool top touch tough tow town toy
            track trade trail train tray treat tree trim trip true trunk tube turn twin twist
            """);

    static final List<String> ENDINGS = words("""
            s er ed ing less ful ly ness able ment ship hood ward wise like proof side top work way room board line stand
            holder maker case cover set pack kit guide card sheet list plan mark point path light shade strap band cord
            clip hook pin rod rack tray stool bench table chair mat pad cloth wear shoe boot bag belt cap hat coat gown
            vest tie ring watch glass lamp bulb switch plug wire cable screen frame wall door gate lock key bell box bin
            jar cup mug bowl plate dish pan pot lid fork knife spoon brush comb soap towel sponge mop bucket hose pump
            valve pipe tube tank wheel tire brake seat rail deck roof floor tile brick stone sand clay wood leaf root seed
            stem bud bloom fruit nut berry corn bean rice bread cake pie sauce oil salt spice tea milk cream cheese egg
            meat fish wool silk lace felt yarn thread stitch seam hem cuff sleeve collar button zip
            """);

    private EnglishWords() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
