package org.dossier.support;

/** The switch that makes the contract's tests write the committed files instead of comparing them. */
public final class Updates {

    public static final String HOW =
            "If the change is meant: CONTRIBUTING.md, Adding things, has the command that writes the files anew";

    private Updates() {}

    public static boolean wanted() {
        return System.getProperty("update") != null;
    }
}
