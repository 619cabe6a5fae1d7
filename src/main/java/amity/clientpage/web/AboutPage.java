package amity.clientpage.web;

import java.util.List;

/**
 * One part of what is set about a client.
 *
 * @param part which
 * @param settings what of it is changed one at a time
 */
public record AboutPage(
        String id,
        String name,
        String part,
        List<Tab> tabs,
        List<ClientPage.Setting> settings,
        List<ClientPage.MatterLine> matters,
        List<ClientPage.View> views,
        List<ClientPage.PersonLine> people,
        boolean birthdays) {
    public record Tab(String address, String label, boolean open) {}

    public boolean is(String other) {
        return part.equals(other);
    }
}
