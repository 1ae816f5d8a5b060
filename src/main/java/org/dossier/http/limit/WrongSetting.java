package org.dossier.http.limit;

/** Stops the start: a setting has a value that makes no sense. */
final class WrongSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param setting its name, without the prefix that all settings of the limit have */
    WrongSetting(String setting, Object value, String expected) {
        super("dossier.limit." + setting + " is '" + value + "': expected " + expected + ".");
    }
}
