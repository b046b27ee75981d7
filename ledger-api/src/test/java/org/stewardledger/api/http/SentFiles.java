package org.stewardledger.api.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Files on their way to the door for imports, as a browser or curl sends them. */
public final class SentFiles {

    private static final String BOUNDARY = "lindenhof";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** Adds a file under the field that its name asks for. */
    public SentFiles with(String name, byte[] content) {
        String field = name.endsWith("yaml") ? "profile" : name.endsWith("jsonl") ? "facts" : "milestones";
        return part(field, name, content);
    }

    /** Adds a file under a field. */
    public SentFiles part(String field, String name, String content) {
        return part(field, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private SentFiles part(String field, String name, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                + "\"\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    /** Makes them the body of a request. */
    public HttpRequest.Builder in(HttpRequest.Builder request) {
        write("--" + BOUNDARY + "--\r\n");
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
