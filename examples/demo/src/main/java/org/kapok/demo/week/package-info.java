/**
 * A simulated week of service orders in the sample city of Guangzhou: made up, and always the same.
 */
@NullMarked
package org.kapok.demo.week;

import org.jspecify.annotations.NullMarked;
