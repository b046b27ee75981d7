package org.stewardledger.api.http;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Writes rows as CSV (RFC 4180), safely for spreadsheets, which take some texts for formulas. */
final class Csv {

    static final String MEDIA_TYPE = "text/csv";

    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\n";

    private final CsvWriter writer;

    private Csv(CsvWriter writer) {
        this.writer = writer;
    }

    /** Rows as the body of an answer, to be kept as a file of this name. */
    static Csv answering(HttpServletResponse response, String file) throws IOException {
        file(response, file);
        return new Csv(CsvWriter.builder().build(response.getWriter()));
    }

    /** Says that the answer is CSV, to be kept as a file of this name. */
    static void file(HttpServletResponse response, String file) {
        response.setContentType(MEDIA_TYPE + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
    }

    /** Writes a row; what is absent is an empty field, several values stand in one field, apart by semicolons. */
    void row(Object... values) {
        writer.writeRecord(Arrays.stream(values).map(Csv::field).toArray(String[]::new));
    }

    /** Sends what was written. */
    void flush() throws IOException {
        writer.flush();
    }

    private static String field(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Csv::field).orElse("");
            case Collection<?> several -> several.stream().map(Csv::field).collect(Collectors.joining("; "));
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        boolean formula = !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
