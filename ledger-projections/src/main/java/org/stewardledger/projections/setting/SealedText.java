package org.stewardledger.projections.setting;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stewardledger.act.PersonId;
import org.stewardledger.act.Personal;
import org.stewardledger.act.Text;

/** A personal text in a column: sealed, as it was recorded. A text that may be personal has a column for each case. */
public final class SealedText {

    private SealedText() {}

    /** The column; throws {@link IllegalStateException} for a text in clear, which no view may keep. */
    public static String write(Personal personal) {
        return switch (personal) {
            case Personal.Clear clear -> throw new IllegalStateException("a personal text came to a view in clear");
            case Personal.Sealed sealed ->
                String.join(
                        " ",
                        sealed.subjects().stream().map(PersonId::toString).collect(Collectors.joining(",")),
                        sealed.event().toString(),
                        HexFormat.of().formatHex(sealed.nonce()),
                        HexFormat.of().formatHex(sealed.ciphertext()));
        };
    }

    /** The column for a text where it is personal. */
    public static Optional<String> write(Text text) {
        return text instanceof Personal personal ? Optional.of(write(personal)) : Optional.empty();
    }

    /** The sealed text in a column. */
    public static Personal read(String column) {
        String[] parts = column.split(" ", -1);
        return new Personal.Sealed(
                Arrays.stream(parts[0].split(",", -1)).map(PersonId::of).toList(),
                UUID.fromString(parts[1]),
                HexFormat.of().parseHex(parts[2]),
                HexFormat.of().parseHex(parts[3]));
    }

    /** The text in two columns of which one is null. */
    public static Text read(@Nullable String plain, @Nullable String sealed) {
        if (sealed != null) {
            return read(sealed);
        }
        if (plain == null) {
            throw new IllegalStateException("a text neither in clear nor sealed");
        }
        return new Text.Plain(plain);
    }
}
