package amity.client.parting;

import amity.shell.Keyword;

/** What belongs to finishing well and is ticked when it is done, in the order in which it is best done. */
public enum PartingStep implements Keyword {
    /** A word to whoever introduced them, before they hear it elsewhere. */
    INTRODUCER,
    TELL,
    /** Access given back, and where the files are: one line each. */
    HANDOVER,
    INVOICE
}
