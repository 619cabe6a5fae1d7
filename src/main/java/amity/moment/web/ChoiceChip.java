package amity.moment.web;

/** One of several things to tap: what is sent, what is read, and whether it is the one; {@code group} says with which directions it goes. */
public record ChoiceChip(String value, String label, boolean chosen, String group) {
    public ChoiceChip(String value, String label, boolean chosen) {
        this(value, label, chosen, "");
    }
}
