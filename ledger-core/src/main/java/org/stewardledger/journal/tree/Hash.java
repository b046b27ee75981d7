package org.stewardledger.journal.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A SHA-256 value of the ledger's tree: of one leaf, of a node, or of the whole tree (its root).
 *
 * <p>Leaves and nodes are hashed with different first bytes, so that a node can never be passed off as a leaf
 * (RFC 6962 section 2.1, RFC 9162 section 2.1.1). Immutable, equal by content.
 */
public final class Hash {
    // A class and not a record: a record would hand out its array.

    /** Bytes in a hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF_PREFIX = 0;
    private static final byte NODE_PREFIX = 1;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::newSha256);

    /** The root of the tree that has no leaves: SHA-256 of nothing. */
    public static final Hash EMPTY_ROOT = new Hash(newSha256().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The hash of one leaf, SHA-256(0x00 ‖ body).
     *
     * @param body the bytes of the leaf exactly as they are kept; may be empty
     */
    public static Hash leaf(byte[] body) {
        MessageDigest digest = cleanDigest();
        digest.update(LEAF_PREFIX);
        return new Hash(digest.digest(body));
    }

    /**
     * The hash of the node over two subtrees, SHA-256(0x01 ‖ left ‖ right).
     *
     * @param left  the hash over the earlier leaves
     * @param right the hash over the later leaves
     */
    public static Hash node(Hash left, Hash right) {
        MessageDigest digest = cleanDigest();
        digest.update(NODE_PREFIX);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /**
     * A hash from its 32 bytes, which are copied.
     *
     * @throws IllegalArgumentException if there are not exactly 32
     */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /**
     * A hash from what {@link #hex()} writes.
     *
     * @throws IllegalArgumentException if the text is anything else than 64 lower-case hexadecimal digits
     */
    public static Hash ofHex(String hex) {
        Hash hash = of(HexFormat.of().parseHex(hex));
        if (!hash.hex().equals(hex)) {
            throw new IllegalArgumentException("not in lower case: " + hex);
        }
        return hash;
    }

    /**
     * A hash from what {@link #base64()} writes.
     *
     * @throws IllegalArgumentException if the text is anything else than the padded standard base64 of 32 bytes;
     *     a text with stray low bits would otherwise be a second form of the same hash
     */
    public static Hash ofBase64(String base64) {
        Hash hash = of(Base64.getDecoder().decode(base64));
        if (!hash.base64().equals(base64)) {
            throw new IllegalArgumentException("not the canonical base64 of a hash: " + base64);
        }
        return hash;
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Standard base64 with padding, as in checkpoints and proofs. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    void writeTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, LENGTH);
    }

    static Hash readFrom(byte[] source, int offset) {
        return new Hash(Arrays.copyOfRange(source, offset, offset + LENGTH));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The same as {@link #hex()}. */
    @Override
    public String toString() {
        return hex();
    }

    /** An error thrown between two updates would leave bytes behind that spoil the thread's next hash. */
    private static MessageDigest cleanDigest() {
        MessageDigest digest = SHA_256.get();
        digest.reset();
        return digest;
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
