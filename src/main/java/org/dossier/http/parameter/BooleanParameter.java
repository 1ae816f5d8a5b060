package org.dossier.http.parameter;

/** The values of a boolean parameter. */
public enum BooleanParameter {
    TRUE,
    FALSE
}
