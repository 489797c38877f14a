/** The PostgreSQL the program stands on: the embedded one, the schema, the tables of the views. */
@NullMarked
package coop.tierslieu.database;

import org.jspecify.annotations.NullMarked;
