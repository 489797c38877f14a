package coop.tierslieu.audit;

import java.io.PrintStream;
import java.util.List;

/** What a replay check found, table by table. */
record ReplayReport(long events, List<TableComparison> tables) {

    /**
     * @param onlyLive rows, as JSON, that the live table has and the replay did not make; a few of them
     * @param onlyReplayed rows, as JSON, that the replay made and the live table lacks; a few of them
     */
    record TableComparison(
            String table, long liveRows, long replayedRows, List<String> onlyLive, List<String> onlyReplayed) {

        public boolean isIdentical() {
            return onlyLive.isEmpty() && onlyReplayed.isEmpty();
        }
    }

    public boolean isIdentical() {
        return tables.stream().allMatch(TableComparison::isIdentical);
    }

    void print(PrintStream out) {
        out.printf("Replayed %d events into fresh tables.%n", events);
        for (TableComparison table : tables) {
            out.printf(
                    "%-24s live %d rows, replayed %d rows: %s%n",
                    table.table(),
                    table.liveRows(),
                    table.replayedRows(),
                    table.isIdentical() ? "identical" : "DIFFERENT");
            table.onlyLive().forEach(row -> out.println("    only live:     " + row));
            table.onlyReplayed().forEach(row -> out.println("    only replayed: " + row));
        }
        out.println(isIdentical() ? "The live views are identical." : "The live views are NOT identical.");
    }
}
