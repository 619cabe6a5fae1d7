package amity.clientpage.web;

import java.util.List;

/** Clients that might be one. */
public record DoublesPage(List<Pair> doubles) {
    /** Two that might be one, and why. */
    public record Pair(ClientPage.Pick one, ClientPage.Pick other, String why) {}
}
