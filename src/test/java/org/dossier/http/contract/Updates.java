package org.dossier.http.contract;

/** The switch that makes the contract's tests write the committed files instead of comparing them. */
final class Updates {

    static final String HOW =
            "If the change is meant: CONTRIBUTING.md, Adding a feature, has the command that writes the files anew";

    private Updates() {}

    static boolean wanted() {
        return System.getProperty("update") != null;
    }
}
