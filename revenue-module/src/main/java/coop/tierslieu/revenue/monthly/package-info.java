/** The month's revenue by stream and space: for staff in full, for members without telling anyone apart. */
@NullMarked
package coop.tierslieu.revenue.monthly;

import org.jspecify.annotations.NullMarked;
