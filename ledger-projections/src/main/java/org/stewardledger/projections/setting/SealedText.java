package org.stewardledger.projections.setting;

import java.util.HexFormat;
import java.util.UUID;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;

/** A personal text in a column: sealed, as it was recorded. */
public final class SealedText {

    private SealedText() {}

    /** The column; throws {@link IllegalStateException} for a text in clear, which no view may keep. */
    public static String write(Personal personal) {
        return switch (personal) {
            case Personal.Clear clear -> throw new IllegalStateException("a personal text came to a view in clear");
            case Personal.Sealed sealed ->
                String.join(
                        " ",
                        sealed.subject().toString(),
                        sealed.event().toString(),
                        HexFormat.of().formatHex(sealed.nonce()),
                        HexFormat.of().formatHex(sealed.ciphertext()));
        };
    }

    /** The sealed text in a column. */
    public static Personal read(String column) {
        String[] parts = column.split(" ", -1);
        return new Personal.Sealed(
                PersonId.of(parts[0]),
                UUID.fromString(parts[1]),
                HexFormat.of().parseHex(parts[2]),
                HexFormat.of().parseHex(parts[3]));
    }
}
