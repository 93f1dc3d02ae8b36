"""Synchronised folders are known by their names, and others are not taken for one."""

from pathlib import Path

import pytest

from desktop.corpus.synchronised import Service, service_of


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/home/lin/OneDrive/报纸", Service.ONEDRIVE),
        ("/home/lin/OneDrive - 株洲日报社/报纸", Service.ONEDRIVE),
        ("/Users/lin/Library/CloudStorage/OneDrive-Personal", Service.ONEDRIVE),
        ("/Users/lin/Library/Mobile Documents/com~apple~CloudDocs/报纸", Service.ICLOUD),
        ("/home/lin/iCloudDrive", Service.ICLOUD),
        ("/home/lin/Dropbox (Yunze Daily)/x", Service.DROPBOX),
        ("/Users/lin/Library/CloudStorage/GoogleDrive-lin@example.org/My Drive", Service.GOOGLE_DRIVE),
        ("/home/lin/Nutstore Files/我的坚果云/报纸", Service.NUTSTORE),
        ("/home/lin/我的坚果云", Service.NUTSTORE),
        ("/home/lin/BaiduSyncdisk/a", Service.BAIDU),
        ("/mnt/百度云同步盘", Service.BAIDU),
        ("/mnt/WPSDrive/1", Service.WPS),
        ("/home/lin/Documents/报纸", None),
        ("/home/lin/My OneDrive notes", None),
        ("/home/lin/dropboxes", None),
        ("/home/lin/boxes/box", None),
    ],
)
def test_known_by_the_names_of_folders(folder, service):
    assert service_of(Path(folder) / "c.db", {}) == service


def test_a_corpus_only_named_like_a_service_is_not_in_its_folder():
    assert service_of(Path("/home/lin/Dropbox"), {}) is None


def test_a_folder_that_was_renamed_is_known_by_the_system(tmp_path):
    assert service_of(tmp_path / "云" / "c.db", {"OneDriveCommercial": str(tmp_path / "云")}) == Service.ONEDRIVE
    assert service_of(tmp_path / "云" / "c.db", {"OneDriveCommercial": ""}) is None


def test_a_link_into_such_a_folder(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Dropbox" / "c.db").touch()
    (tmp_path / "c.db").symlink_to(tmp_path / "Dropbox" / "c.db")
    assert service_of(tmp_path / "c.db", {}) == Service.DROPBOX
