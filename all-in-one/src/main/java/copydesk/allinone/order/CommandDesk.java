package copydesk.allinone.order;

import copydesk.contract.command.Command;

/** Gives a command to a pipeline that runs, and waits for what becomes of it. */
@FunctionalInterface
public interface CommandDesk {

    /**
     * Gives the command.
     * @return the exit code: 0 if it was carried out
     */
    int give(Command command) throws InterruptedException;

}
