/**
 * Agreements with their gaps, versions, consents and what was tried; and agreements as other views need them, as
 * {@link org.stewardledger.projections.agreements.AgreementCourse}.
 */
@NullMarked
package org.stewardledger.projections.agreements;

import org.jspecify.annotations.NullMarked;
