package org.stewardledger.api.importing.mapping;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.stewardledger.act.CommandId;
import org.stewardledger.act.PartnerId;
import org.stewardledger.act.PartnershipId;
import org.stewardledger.act.PromiseId;
import org.stewardledger.partnership.MilestoneId;

/**
 * Makes identifiers from the names a source uses, the same ones every time: version 8 UUIDs from SHA-256 over a name
 * space, the source and the names.
 *
 * @param source the source whose names they are
 */
public record Names(String source) {

    private static final String SPACE = "org.stewardledger.import";
    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;

    public PartnershipId partnership(String name) {
        return new PartnershipId(named("partnership", name));
    }

    public PartnerId partner(String name) {
        return new PartnerId(named("partner", name));
    }

    public MilestoneId milestone(String name) {
        return new MilestoneId(named("milestone", name));
    }

    /**
     * A promise.
     *
     * @param subject its subject
     * @param name    what names it within the subject
     * @param number  which of the promises of that name, from 1
     */
    public PromiseId promise(String subject, String name, int number) {
        return new PromiseId(named("promise", subject, name, String.valueOf(number)));
    }

    /** An act that says this, sent for the n-th time because it was taken back in between. */
    public CommandId command(String says, int time) {
        return new CommandId(named("command", says, String.valueOf(time)));
    }

    private UUID named(String... parts) {
        MessageDigest digest = Canonical.sha256();
        add(digest, SPACE);
        add(digest, source);
        for (String part : parts) {
            add(digest, part);
        }
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        bytes.put(VERSION_BYTE, (byte) (bytes.get(VERSION_BYTE) & 0x0F | 0x80));
        bytes.put(VARIANT_BYTE, (byte) (bytes.get(VARIANT_BYTE) & 0x3F | 0x80));
        return new UUID(bytes.getLong(0), bytes.getLong(Long.BYTES));
    }

    /** With its length before it, so that no two lists of names run together to the same bytes. */
    private static void add(MessageDigest digest, String part) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
