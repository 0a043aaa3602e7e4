/**
 * Two cities as the demo shows them, Guangzhou and Jiayuguan: made up in code, always the same, and
 * true in the figures that their sources give.
 *
 * <p>Example: {@code Guangzhou.network()}.
 */
@NullMarked
package org.kapok.demo.city;

import org.jspecify.annotations.NullMarked;
