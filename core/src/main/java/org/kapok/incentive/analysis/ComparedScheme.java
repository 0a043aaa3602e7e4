package org.kapok.incentive.analysis;

import org.kapok.id.SchemeId;

/**
 * One of two schemes that are compared.
 *
 * @param scheme its id
 * @param version its version; of a programme the one in force at the instant of the comparison
 */
public record ComparedScheme(SchemeId scheme, String version) {}
