package org.stewardledger.whole;

import org.stewardledger.act.Act;
import org.stewardledger.act.Speaker;

/** Something that somebody says. */
record Line(Speaker speaker, Act act) {}
