package org.stewardledger.api.cli;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.stewardledger.api.importing.SourceFile;

/** Files as the body of a form ({@code multipart/form-data}, RFC 7578). */
final class FormBody {

    private final String boundary = "files-" + UUID.randomUUID();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a file under the name of a field. */
    void add(String field, SourceFile file) {
        String name = file.name().replaceAll("[\"\\\\\\p{Cntrl}]", "_");
        text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file.content());
        text("\r\n");
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        text("--" + boundary + "--\r\n");
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
