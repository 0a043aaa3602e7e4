/**
 * A city's network as a directory by the Human Services Data Specification (HSDS) 3.1 of Open
 * Referral: organisations, services and locations, in the nested form of its API, for aggregators
 * and directories of services.
 *
 * <p>Example: {@code KapokJson.writePretty(HsdsDirectory.of(city).services())}.
 */
@NullMarked
package org.kapok.json.hsds;

import org.jspecify.annotations.NullMarked;
