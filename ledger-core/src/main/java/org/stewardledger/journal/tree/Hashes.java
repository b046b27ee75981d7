package org.stewardledger.journal.tree;

import java.util.ArrayList;
import java.util.List;

/** Hashes one after the other in a byte array, without lengths or separators: the form of edges and tiles. */
final class Hashes {

    private Hashes() {}

    static byte[] write(List<Hash> hashes) {
        byte[] bytes = new byte[hashes.size() * Hash.LENGTH];
        int offset = 0;
        for (Hash hash : hashes) {
            hash.writeTo(bytes, offset);
            offset += Hash.LENGTH;
        }
        return bytes;
    }

    static List<Hash> read(byte[] bytes) {
        if (bytes.length % Hash.LENGTH != 0) {
            throw new IllegalArgumentException(bytes.length + " bytes are no whole number of hashes");
        }
        List<Hash> hashes = new ArrayList<>(bytes.length / Hash.LENGTH);
        for (int offset = 0; offset < bytes.length; offset += Hash.LENGTH) {
            hashes.add(Hash.readFrom(bytes, offset));
        }
        return hashes;
    }
}
