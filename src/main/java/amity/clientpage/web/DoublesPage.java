package amity.clientpage.web;

import java.util.List;

/** Clients that might be one. */
public record DoublesPage(List<Pair> doubles) {
    public record Pair(ClientPage.Pick one, ClientPage.Pick other, String why) {}
}
