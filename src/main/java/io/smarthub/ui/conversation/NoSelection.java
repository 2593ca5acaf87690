package io.smarthub.ui.conversation;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.MultipleSelectionModel;

/** Selects nothing: the thread is read, not chosen from. */
final class NoSelection<T> extends MultipleSelectionModel<T> {

    private final ObservableList<Integer> noIndices = FXCollections.emptyObservableList();
    private final ObservableList<T> noItems = FXCollections.emptyObservableList();

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return noIndices;
    }

    @Override
    public ObservableList<T> getSelectedItems() {
        return noItems;
    }

    @Override
    public void selectIndices(int index, int... indices) {}

    @Override
    public void selectAll() {}

    @Override
    public void clearAndSelect(int index) {}

    @Override
    public void select(int index) {}

    @Override
    public void select(T item) {}

    @Override
    public void clearSelection(int index) {}

    @Override
    public void clearSelection() {}

    @Override
    public boolean isSelected(int index) {
        return false;
    }

    @Override
    public boolean isEmpty() {
        return true;
    }

    @Override
    public void selectPrevious() {}

    @Override
    public void selectNext() {}

    @Override
    public void selectFirst() {}

    @Override
    public void selectLast() {}
}
