package org.stewardledger.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads request bodies, up to a bound. */
public final class Bodies {

    private Bodies() {}

    /** The whole body. Refuses BODY_TOO_LARGE beyond so many bytes, without reading on. */
    public static byte[] read(HttpServletRequest request, int longest) throws IOException {
        if (request.getContentLengthLong() > longest) {
            throw tooLarge(longest);
        }
        byte[] body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            throw tooLarge(longest);
        }
        return body;
    }

    private static Refused tooLarge(int longest) {
        return new Refused(ProblemCode.BODY_TOO_LARGE, "A body here is at most " + longest + " bytes long.");
    }
}
