export { fakeBrowser as default } from '@webext-core/fake-browser';
