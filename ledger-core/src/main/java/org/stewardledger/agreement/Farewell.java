package org.stewardledger.agreement;

/** How a party would have the agreement end. */
enum Farewell {
    COMPLETED,
    DISSOLVED
}
