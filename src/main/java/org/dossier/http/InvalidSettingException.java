package org.dossier.http;

/** A setting has an invalid value. The service does not start. */
public final class InvalidSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** @param setting the full name */
    public InvalidSettingException(String setting, Object value, String expected) {
        super(setting + " is '" + value + "': expected " + expected + ".");
    }

    /** @throws InvalidSettingException if the value is not valid */
    public static void check(boolean isValid, String setting, Object value, String expected) {
        if (!isValid) {
            throw new InvalidSettingException(setting, value, expected);
        }
    }
}
