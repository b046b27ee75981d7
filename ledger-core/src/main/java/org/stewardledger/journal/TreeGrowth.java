package org.stewardledger.journal;

import java.util.List;
import org.stewardledger.journal.tree.RightEdge;
import org.stewardledger.journal.tree.TileHashes;

/**
 * How a batch changes the tree.
 *
 * @param edge   the right edge afterwards
 * @param filled the tiles that it finished
 */
record TreeGrowth(RightEdge edge, List<TileHashes> filled) {}
