package org.dossier.http.limit;

/** An invalid setting; stops the start. */
final class WrongSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param setting the name without the prefix {@code dossier.limit} */
    WrongSetting(String setting, Object value, String expected) {
        super("dossier.limit." + setting + " is '" + value + "': expected " + expected + ".");
    }
}
