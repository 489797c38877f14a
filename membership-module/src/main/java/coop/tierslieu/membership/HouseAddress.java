package coop.tierslieu.membership;

/** Where people reach the program: links in an e-mail are absolute. */
@FunctionalInterface
public interface HouseAddress {

    /** @param path from the root, for instance {@code /me} */
    String of(String path);
}
