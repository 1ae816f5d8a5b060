package org.dossier.http.media;

/** The licence of the data. */
public final class DataLicence {

    /** The SPDX identifier. */
    public static final String ID = "CC-BY-4.0";

    public static final String TITLE = "Creative Commons Attribution 4.0 International";

    /** The address of the text. */
    public static final String URL = "https://creativecommons.org/licenses/by/4.0/";

    private DataLicence() {}
}
