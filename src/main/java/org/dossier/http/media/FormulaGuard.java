package org.dossier.http.media;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. Does not apply to numbers. */
final class FormulaGuard extends StdScalarSerializer<String> {

    private static final long serialVersionUID = 1L;

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    FormulaGuard() {
        super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator cell, SerializerProvider provider) throws IOException {
        boolean formula = !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        cell.writeString(formula ? "'" + text : text);
    }
}
