package org.stewardledger.charter;

import java.util.List;

/**
 * How far into its own organisation a partner carries the shared undertaking.
 *
 * @param depth how far the yes to it reaches
 * @param words what that means there, 1 to 2,000 characters
 */
public record BuyIn(Depth depth, String words) implements Statement {

    @Override
    public Topic topic() {
        return Topic.of(BuyIn.class, List.of());
    }
}
