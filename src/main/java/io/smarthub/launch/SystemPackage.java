package io.smarthub.launch;

/** What JavaFX needs from a Linux system, and the package that brings it in each family of distributions. */
enum SystemPackage {
    GTK("libgtk-3.so.0", "libgtk-3-0", "gtk3", "gtk3", "libgtk-3-0"),
    XTST("libXtst.so.6", "libxtst6", "libXtst", "libxtst", "libXtst6"),
    PANGO("libpangoft2-1.0.so.0", "libpangoft2-1.0-0", "pango", "pango", "libpango-1_0-0"),
    FONTCONFIG("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    FREETYPE("libfreetype.so.6", "libfreetype6", "freetype", "freetype2", "libfreetype6"),
    VIRTUAL_DISPLAY("xvfb-run", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb", "xvfb-run"),
    XWAYLAND("Xwayland", "xwayland", "xorg-x11-server-Xwayland", "xorg-xwayland", "xwayland");

    private final String file;
    private final String apt;
    private final String dnf;
    private final String pacman;
    private final String zypper;

    SystemPackage(String file, String apt, String dnf, String pacman, String zypper) {
        this.file = file;
        this.apt = apt;
        this.dnf = dnf;
        this.pacman = pacman;
        this.zypper = zypper;
    }

    /** The library or program that shows whether it is installed. */
    String file() {
        return file;
    }

    String nameIn(Distribution distribution) {
        return switch (distribution) {
            case DEBIAN -> apt;
            case FEDORA -> dnf;
            case ARCH -> pacman;
            case SUSE -> zypper;
        };
    }
}
