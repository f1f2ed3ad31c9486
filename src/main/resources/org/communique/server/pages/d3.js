// D3 comes as one classic script; it is loaded when a picture needs it.
let loading = null;

export function d3() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL('./lib/d3.min.js', import.meta.url);
    script.onload = () => resolve(window.d3);
    script.onerror = () => reject(new Error('The graphics could not be loaded.'));
    document.head.append(script);
  });
  return loading;
}
