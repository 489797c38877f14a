/** The command line: what the program is asked to do, understood before anything is started. */
@NullMarked
package coop.tierslieu.cli;

import org.jspecify.annotations.NullMarked;
