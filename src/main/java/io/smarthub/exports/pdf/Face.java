package io.smarthub.exports.pdf;

/** The bundled fonts; their licences (OFL 1.1, MIT) allow them inside documents. */
public enum Face {
    REGULAR("SmartHubInter-Regular.ttf"),
    MEDIUM("SmartHubInter-Medium.ttf"),
    BOLD("SmartHubInter-SemiBold.ttf"),
    ICONS("SmartHubIcons.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return "/io/smarthub/fonts/" + file;
    }
}
