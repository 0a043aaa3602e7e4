/**
 * The wire format: reads and writes all of Kapok's types as JSON, strictly and deterministically.
 * {@link org.kapok.json.KapokJson} reads whole documents, {@link org.kapok.json.ElementReader}
 * streams of values, {@link org.kapok.json.KapokModule} teaches any Jackson mapper the same.
 *
 * <p>Example: {@code IncentiveScheme scheme = KapokJson.read(json, IncentiveScheme.class)}.
 */
@NullMarked
package org.kapok.json;

import org.jspecify.annotations.NullMarked;
