/**
 * Events of orders and entries of ledgers as CloudEvents 1.0, for message brokers and other
 * systems: envelopes that say of each event what it is, where it comes from and when it happened,
 * and are read back to it. {@link org.kapok.json.KapokJson} writes and reads them in the structured
 * mode of the JSON format, {@link org.kapok.json.ElementReader} a batch or one a line.
 *
 * <p>Example: {@code KapokJson.write(OrderEnvelope.of(source, accepted))}.
 */
@NullMarked
package org.kapok.json.cloudevents;

import org.jspecify.annotations.NullMarked;
